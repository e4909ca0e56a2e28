"""Sessions of the demo's people, and many of them asking at once."""
import collections, json, pathlib, random, re, subprocess, threading, urllib.error, urllib.parse, urllib.request

EACH = 600
Got = collections.namedtuple("Got", "rate p50 p99")


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


WEB = urllib.request.build_opener(Stay)


def ask(app, path, cookie="", form=None):
    address = "10." + ".".join(str(random.randrange(256)) for _ in range(3))
    headers = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin", "X-Forwarded-For": address}
    body = form.encode() if form else None
    try:
        return WEB.open(urllib.request.Request(app.address + path, body, headers))
    except urllib.error.HTTPError as answer:
        return answer


def form_of(person):
    return urllib.parse.urlencode({"name": person["sign_in"], "password": person["password"], "device": "own"})


def signed_in(app, person):
    """The cookie of a new session."""
    answer = ask(app, "/sign-in", form=form_of(person))
    cookies = [cookie.split(";")[0] for cookie in answer.headers.get_all("Set-Cookie")]
    return next(cookie for cookie in cookies if "session=" in cookie)


def wall_of(app, house, cookie):
    form = "name=TV&language=en&shows=as_house&idempotency_key=bench-0123456789"
    page = ask(app, f"{house}/walls", cookie, form).read().decode()
    return re.search(r'<span class="nowrap">(/wall/[-\w]+)<', page).group(1)


class Sessions:
    """A file for each kind of question: a line an address, a cookie, and what is sent."""

    def __init__(self, app, work, people):
        self.work = work
        random.seed(1)
        lines = {"today": [], "board": [], "alerts": [], "check_in": [], "sign_in": [], "wall": [], "celebrations": [], "celebration": []}
        for role in ("resident", "counselor", "house_manager"):
            of_role = [person for person in people if person["role"] == role]
            for person in random.sample(of_role, min(EACH, len(of_role))):
                cookie, form = signed_in(app, person), form_of(person)
                if role == "resident":
                    lines["today"].append(f"/resident/today {cookie}")
                    lines["check_in"].append(f"/resident/check-ins/extra {cookie}")
                    lines["sign_in"].append(f"/sign-in none=yes {form}")
                    lines["celebrations"].append(f"/resident/celebrations {cookie}")
                    if one := re.search(r"/resident/celebrations/[0-9a-f]{32}", ask(app, "/resident/celebrations", cookie).read().decode()):
                        lines["celebration"].append(f"{one.group()} {cookie}")
                elif role == "counselor":
                    lines["alerts"].append(f"/counselor/alerts {cookie}")
                elif house := re.search(r"/manager/houses/\w+", ask(app, "/", cookie).headers["Location"]):
                    lines["board"].append(f"{house.group()}/board {cookie}")
                    # One wall, for all who ask.
                    lines["wall"] = lines["wall"] or [f"{wall_of(app, house.group(), cookie)} none=yes"]
        for kind, of_kind in lines.items():
            path, cookie = of_kind[0].split(" ")[:2]
            assert kind == "sign_in" or ask(app, path, cookie).status == 200, kind
            self.of(kind).write_text("\n".join(of_kind) + "\n")

    def of(self, kind):
        return pathlib.Path(self.work) / kind


def wrk(app, lines, connections, seconds, post=False):
    """Asks for so long; requests a second, and how long half and all but one of a hundred took."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}", "--latency", "-s", pathlib.Path(__file__).parent / "ask.lua"]
    said = subprocess.run([*command, app.address, "--", lines, "post" if post else "get"], check=True, capture_output=True, text=True).stdout
    refused = re.search(r"Non-2xx.*: (\d+)", said)
    assert not refused, f"{lines.name}: {refused.group()}"
    of = lambda pattern: re.search(pattern, said).group(1)
    return Got(int(float(of(r"Requests/sec:\s+(\S+)"))), of(r"\s50%\s+(\S+)"), of(r"\s99%\s+(\S+)"))


def at_once(app, lines, how_many):
    """So many at the same moment, each once."""
    asked = [line.split(" ", 2) for line in lines.read_text().splitlines()[:how_many]]
    threads = [threading.Thread(target=ask, args=(app, path, "", form)) for path, _, form in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

"""Signs in some of the demo's people and writes, for each page, lines of an address and a cookie."""
import json, random, re, sys, urllib.error, urllib.parse, urllib.request

WORK, AT = sys.argv[1], "http://127.0.0.1:18080"
EACH = 60


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


web = urllib.request.build_opener(Stay)


def ask(path, cookie="", form=None):
    headers = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin"}
    body = urllib.parse.urlencode(form).encode() if form else None
    try:
        return web.open(urllib.request.Request(AT + path, body, headers))
    except urllib.error.HTTPError as answer:
        return answer


def signed_in(person):
    form = {"name": person["sign_in"], "password": person["password"], "device": "own"}
    answer = ask("/sign-in", form=form)
    cookies = [cookie.split(";")[0] for cookie in answer.headers.get_all("Set-Cookie")]
    return next(cookie for cookie in cookies if "session=" in cookie)


people = json.load(open(f"{WORK}/people.json"))
random.seed(1)
pages = {"today": [], "board": [], "alerts": [], "checkin": []}
for role in ("resident", "counselor", "house_manager"):
    of_role = [p for p in people if p["role"] == role]
    for person in random.sample(of_role, min(EACH, len(of_role))):
        cookie = signed_in(person)
        if role == "resident":
            pages["today"].append(f"/resident/today {cookie}")
            pages["checkin"].append(f"/resident/check-ins/extra {cookie}")
        elif role == "counselor":
            pages["alerts"].append(f"/counselor/alerts {cookie}")
        else:
            home = ask("/", cookie).headers["Location"]
            house = re.search(r"/manager/houses/\w+", home)
            if house:
                pages["board"].append(f"{house.group()}/board {cookie}")
for name, lines in pages.items():
    for line in lines:
        answer = ask(*line.split(" ", 1))
        assert answer.status == 200, (name, answer.status)
    open(f"{WORK}/{name}", "w").write("\n".join(lines) + "\n")

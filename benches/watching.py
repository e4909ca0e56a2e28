"""Open live pages, and how long a reach-out takes to be read on one of them."""
import contextlib, http.client, re, statistics, time, urllib.parse

from asking import ask, signed_in


class Stream:
    """A live page that lies open."""

    def __init__(self, app, path, cookie):
        self.connection = http.client.HTTPConnection(app.address.removeprefix("http://"), timeout=10)
        self.connection.request("GET", path, headers={"Cookie": cookie})
        self.answer = self.connection.getresponse()
        assert self.answer.status == 200, f"{path}: {self.answer.status}"

    def hears(self):
        """Waits until something changed."""
        while (line := self.answer.readline().strip()) != b"event: changed":
            assert line is not None
        self.answer.readline()

    def close(self):
        self.connection.close()


class Pair:
    """A resident, and the mentor who says yes to walk with them."""

    def __init__(self, app, resident, mentor):
        self.app, self.resident = app, resident
        self.asks, self.reads = signed_in(app, resident), signed_in(app, mentor)
        page = ask(app, "/resident/reach-outs", self.asks).read().decode()
        found = re.search(rf'name="first" value="([0-9a-f-]+)"[^>]*><span>{re.escape(mentor["name"])} ', page)
        self.mentor = found and found.group(1)

    def reach_out(self, stream, n):
        """Milliseconds from the tap to the words on the mentor's page."""
        words = f"Anyone there {n} {self.resident['sign_in']}"
        form = urllib.parse.urlencode({"first": self.mentor, "words": words, "idempotency_key": f"reach-out-{n}"})
        began = time.monotonic()
        sent = ask(self.app, "/resident/reach-outs", self.asks, form)
        assert sent.status == 303, sent.status
        while True:
            stream.hears()
            if words in ask(self.app, "/mentor/reach-outs", self.reads).read().decode():
                break
        took = (time.monotonic() - began) * 1000
        address = urllib.parse.urlparse(sent.headers["Location"]).path
        ask(self.app, f"{address}/calling-off", self.asks, f"idempotency_key=call-off-{n}")
        stream.hears()
        return took


def pairs(app, people, most):
    """One pair a mentor, of those who have nobody waiting."""
    by_name = {person["sign_in"]: person for person in people}
    for mentor in [person for person in people if person["mentor_of"]][:most]:
        pair = Pair(app, by_name[mentor["mentor_of"][-1]], mentor)
        if pair.mentor:
            yield pair


def watched(app, people, how_many, rounds):
    """Half of the reach-outs, all but one of a hundred (ms), and what an open stream holds (KB)."""
    asking = list(pairs(app, people, 60))
    assert len(asking) >= 10, f"only {len(asking)} pairs"
    cookies = [pair.asks for pair in asking]
    ask(app, "/resident/today", cookies[0])
    with contextlib.ExitStack() as open_pages:
        opened = lambda path, cookie: open_pages.enter_context(contextlib.closing(Stream(app, path, cookie)))
        mentors = [opened("/mentor/live", pair.reads) for pair in asking]
        before = app.memory_kb()
        others = how_many - len(mentors)
        for n in range(others):
            opened("/resident/reach-outs/live", cookies[n % len(cookies)])
        each = (app.memory_kb() - before) / others
        took = []
        for n in range(rounds):
            took.append(asking[n % len(asking)].reach_out(mentors[n % len(asking)], n))
    return statistics.median(took), statistics.quantiles(took, n=100)[-1], each

"""The programs under measure, and the databases they run on."""
import json, os, pathlib, shutil, subprocess, time, urllib.error, urllib.request

ROOT = pathlib.Path(__file__).parent.parent
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
LISTEN = "127.0.0.1:18080"


def build():
    subprocess.run(["cargo", "build", "--release", "--locked", "--bins", "--example", "bare", "--example", "sweep"], cwd=ROOT, check=True)


class Filled:
    """A database that `porchlight demo` filled; gone at the end."""

    def __init__(self, work, kind, houses, residents, days):
        self.folder = work / f"{kind}-{houses}-{residents}-{days}"
        self.folder.mkdir()
        self.kind, self.name = kind, f"bench_{os.getpid()}_{houses}_{days}"
        self.url = f"sqlite://{self.folder}/bench.db"
        if kind == "postgres":
            self.admin = os.environ["BENCH_POSTGRES_URL"].rstrip("/")
            self.psql(f"create database {self.name}")
            self.url = f"{self.admin}/{self.name}"
        self.environment = os.environ | {
            "DATABASE_URL": self.url, "PORCHLIGHT_KEY_FILE": f"{self.folder}/key", "PORCHLIGHT_LISTEN": LISTEN,
            "PORCHLIGHT_LOG": "warn", "PORCHLIGHT_TRUSTED_PROXIES": "127.0.0.1/32",
        }
        size = ["--houses", str(houses), "--residents", str(residents), "--days", str(days)]
        began = time.monotonic()
        said = self.run(RELEASE / "porchlight", "demo", *size, "--json", "--no-serve")
        self.seconds = round(time.monotonic() - began, 1)
        self.people = json.loads(said)
        if kind == "postgres":
            self.psql("vacuum analyze", self.name)

    def psql(self, statement, database="postgres"):
        subprocess.run(["psql", "-q", f"{self.admin}/{database}", "-c", statement], check=True, stdout=subprocess.DEVNULL)

    def run(self, *command):
        return subprocess.run(command, env=self.environment, check=True, stdout=subprocess.PIPE, text=True).stdout

    def example(self, name):
        return self.run(RELEASE / "examples" / name, self.url, f"{self.folder}/key")

    def served(self, bare=False):
        command = [RELEASE / "examples" / "bare", self.url, LISTEN] if bare else [RELEASE / "porchlight", "serve"]
        return Served(command, self)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.kind == "postgres":
            self.psql(f"drop database {self.name} with (force)")
        shutil.rmtree(self.folder)


class Served:
    """A program that answers; ended and waited for at the end."""

    def __init__(self, command, data):
        self.address = f"http://{LISTEN}"
        began = time.monotonic()
        with open(data.folder / "log", "a") as log:
            self.process = subprocess.Popen(command, env=data.environment, stdout=log, stderr=log)
        while not self.answers():
            assert self.process.poll() is None, open(data.folder / "log").read()
            time.sleep(0.005)
        self.started_ms = round((time.monotonic() - began) * 1000)

    def answers(self):
        try:
            return bool(urllib.request.urlopen(f"{self.address}/healthz"))
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    def status(self, name):
        lines = open(f"/proc/{self.process.pid}/status").read().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name))

    def memory_kb(self):
        return self.status("VmRSS")

    def memory(self):
        """In MB."""
        return self.memory_kb() // 1024

    def peak_memory(self):
        return self.status("VmHWM") // 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

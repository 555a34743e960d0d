#!/usr/bin/env python3
"""usage: browser_test.py KEPT [PICTURE.png]
Lays the report of a demo month out in headless Chromium: nothing may be wider than the page, no text may be cut, and no
request may leave the page. Without Chromium the test is skipped (exit code 77)."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

skipped = 77

# Asked of the page through --dump-dom: what it says stands in the title of the dumped document.
probe = """<script>
addEventListener('load', () => {
  const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1);
  const cut = [...document.querySelectorAll('td, .tile, h1, h2, li, p')].filter(e => e.scrollWidth > e.clientWidth + 1);
  document.title = JSON.stringify({wide: wide.map(e => e.tagName), cut: cut.map(e => e.textContent.slice(0, 40)),
    charts: document.querySelectorAll('svg').length, requests: performance.getEntriesByType('resource').length,
    height: document.documentElement.scrollHeight});
});
</script>"""


def browser():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return name
    print("no Chromium here: the report was not looked at")
    sys.exit(skipped)


def run(name, folder, *words):
    profile = os.path.join(folder, "profile")
    command = [name, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--hide-scrollbars", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def look(name, folder, page, width):
    """The page with a probe in it and without the policy that would forbid the probe."""
    with open(page) as file:
        html = re.sub(r"<meta http-equiv[^>]*>", "", file.read()).replace("</head>", probe + "</head>")
    probed = os.path.join(folder, "probed.html")
    with open(probed, "w") as file:
        file.write(html)
    dump = run(name, folder, f"--window-size={width},1000", "--virtual-time-budget=2000", "--dump-dom", "file://" + probed).stdout
    found = re.search(r"<title>(\{.*?\})</title>", dump)
    if not found:
        raise SystemExit(f"the browser said nothing about the page: {dump[:200]}")
    return json.loads(found.group(1).replace("&quot;", '"').replace("&amp;", "&"))


def main(kept, picture=None):
    name = browser()
    with tempfile.TemporaryDirectory() as folder:
        log, page = os.path.join(folder, "demo.db"), os.path.join(folder, "report.html")
        for words in (["demo", "--years", "1", "--habits", "6", "--seed", "4"], ["report", "--month", "2026-10", page]):
            subprocess.run([kept, "--db", log, "--today", "2026-11-23", *words], check=True, stdout=subprocess.DEVNULL)
        for width in (800, 1200):
            seen = look(name, folder, page, width)
            if seen["wide"] or seen["cut"] or seen["requests"] or seen["charts"] < 3:
                raise SystemExit(f"at {width}: {seen}")
            print(f"at {width}: {seen}")
        # With the policy in place a request would be reported on stderr as refused.
        report = run(name, folder, "--enable-logging=stderr", "--dump-dom", "file://" + page).stderr
        if "Refused to" in report:
            raise SystemExit(report)
        printed = os.path.join(folder, "report.pdf")
        run(name, folder, f"--print-to-pdf={printed}", "file://" + page)
        if os.path.getsize(printed) < 10_000:
            raise SystemExit("the printed page is empty")
        if picture:
            run(name, folder, "--window-size=900,2400", f"--screenshot={picture}", "file://" + page)


main(*sys.argv[1:])

"""The figures of bench.py as tables in Markdown: what, how much, the budget, and whether it holds."""

FRAME_BUDGET_MS = 2.0


def row(what, figure, budget="", holds=None):
    mark = "" if holds is None else ("yes" if holds else "**no**")
    return f"| {what} | {figure} | {budget} | {mark} |"


def start_rows(figures):
    start = figures.get("start", {})
    for name, one in start.items():
        budget, holds = ("1.5 × bare", one["bare"] <= 1.5) if name == "ten years" else ("", None)
        yield row(f"first frame, {name}", f"{one['ms']:.0f} ms, {one['bare']:.2f} × bare", budget, holds)
    idle = figures.get("idle", {})
    for name, one in idle.items():
        is_kept = name != "bare"
        yield row(f"at rest, {name}", f"{one['cpu_percent']:.3f} % of a core, {one['wake_ups']} wake-ups",
                  "0.1 %" if is_kept else "", one["cpu_percent"] <= 0.1 if is_kept else None)
        more = one["pss_mib"] - idle["bare"]["pss_mib"]
        yield row(f"memory (PSS), {name}", f"{one['pss_mib']:.0f} MiB" + (f", {more:+.0f} MiB" if is_kept else ""),
                  "bare + 40 MiB" if is_kept else "", more <= 40 if is_kept else None)


def frame_rows(figures):
    for name, ms in figures.get("frames", {}).items():
        yield row(f"{name}", f"{ms:.2f} ms", f"{FRAME_BUDGET_MS:.0f} ms", ms <= FRAME_BUDGET_MS)


def log_rows(figures):
    log = figures.get("log", {})
    if log:
        read, scan = log["read"]["ms"], log["sqlite3's scan"]["ms"]
        disk, sync = log["check-in to disk"]["ms"], log["write and fsync"]["ms"]
        yield row("reading rows", f"{read:.0f} ms, {read / scan:.2f} × sqlite3's scan", "2 × the scan", read <= 2 * scan)
        yield row("reading and folding", f"{log['read and fold']['ms']:.0f} ms")
        yield row("check-in to disk", f"{disk:.2f} ms; one write and fsync {sync:.2f} ms", "1 fsync + 1 ms", disk <= sync + 1)
    keys = figures.get("keys")
    if keys:
        yield row("key press to disk, to screen", f"{keys['to_disk_ms']:.1f} ms, {keys['to_screen_ms']:.1f} ms")
    for name, one in figures.get("journal", {}).items():
        rate = one["events/s"]
        words = f"{one['ms']:.3g} ms" + (f", {rate / 1e6:.2f} million events/s" if rate else "")
        yield row(name.replace("_", " "), words, "1 million events/s" if rate else "", rate >= 1e6 if rate else None)
    for name, one in figures.get("check", {}).items():
        budget = 25 if name == "one year" else one["scan_ms"] + 25
        yield row(f"`kept check`, {name}", f"{one['ms']:.0f} ms (scan {one['scan_ms']:.0f} ms)", f"{budget:.0f} ms",
                  one["ms"] <= budget)
    for name, mib in figures.get("size", {}).items():
        yield row(name.replace("_mib", "").replace("_", ", "), f"{mib:.1f} MiB")


def growth_lines(figures):
    growth = figures.get("growth")
    if not growth:
        return
    years = growth["years"]
    yield ""
    yield "| years | " + " | ".join(str(year) for year in years) + " | exponent |"
    yield "|---|" + "---|" * (len(years) + 1)
    for name in next(iter(years.values())):
        values = " | ".join(f"{one[name]:,}" if name == "events" else f"{one[name]:.1f}" for one in years.values())
        power = growth["exponents"].get(name)
        yield f"| {name} | {values} | {'' if power is None else f'{power:.2f}'} |"


def table(figures):
    lines = ["| what | figure | budget | holds |", "|---|---|---|---|"]
    for rows in (start_rows, frame_rows, log_rows):
        lines += rows(figures)
    lines += growth_lines(figures)
    return "\n".join(lines) + "\n"

"""Writes the table, as Markdown for people and as JSON for programs."""

import math


def short(number, digits=3):
    """A number with three significant digits, never with an exponent."""
    if number == 0:
        return "0"
    places = max(0, digits - 1 - math.floor(math.log10(abs(number))))
    return f"{number:,.{min(places, 6)}f}"


def time_words(seconds):
    for unit, size in [("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)]:
        if abs(seconds) >= size:
            return f"{short(seconds / size)} {unit}"
    return f"{short(seconds / 1e-9)} ns"


def bytes_words(count):
    for unit, size in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]:
        if abs(count) >= size:
            return f"{short(count / size)} {unit}"
    return f"{short(count)} B"


WORDS = {
    "time": time_words, "bytes": bytes_words, "bytes a triple": lambda count: f"{short(count)} B",
    "ratio": lambda ratio: f"{short(ratio)}×",
}


def figure(side, unit):
    if not side:
        return ""
    words = WORDS[unit]
    median = words(side["median"])
    return median if side["count"] == 1 else f"{median} ({words(side['min'])} – {words(side['max'])})"


def compared(row):
    """The number that is held against the target, in words, and the target."""
    number, target = row["compared"], row["target"]
    words = {
        "faster": lambda value: f"{short(value)}×",
        "within": lambda value: f"{short(value)}×",
        "longer": time_words,
        "at most": WORDS[row["unit"]],
    }[row["kind"]]
    sign = "≥" if row["kind"] == "faster" else "≤"
    return words(number) if number is not None else "", f"{sign} {words(target)}" if target is not None else ""


def markdown(facts, results, checks):
    """The whole report."""
    lines = ["| work | Gensek | beside | | ratio | target | |", "|---|--:|---|--:|--:|--:|---|"]
    for row in results:
        number, target = compared(row)
        verdict = {True: "met", False: "**missed**", None: ""}[row["is met"]]
        if row["kind"] == "at most":
            number = ""
        lines.append("| " + " | ".join([
            row["work"], figure(row["ours"], row["unit"]), row["beside"], figure(row["theirs"], row["unit"]), number,
            target, verdict]) + " |")
    lines.append("")
    lines.append(
        f"Medians of {facts['rounds']} rounds in turn, each in a process of its own, and the least and the most. A ratio "
        "is how many times faster Gensek is; beside `dd`, a memory copy, a scan or a tenth of the data it is how many "
        "times as long, or as much, Gensek takes.")
    lines.append("")
    lines.append(
        f"{facts['date']}, {facts['machine']}; load average {facts['load before']} before and {facts['load after']} "
        f"after. Data: {facts['data']}. {facts['versions']}. Command: `{facts['command']}`.")
    if facts["is busy"]:
        lines.append("")
        lines.append("**The machine was busy: these figures are not to be relied on.**")
    lines.append("")
    lines.append("The same work was done: " + "; ".join(checks) + ".")
    return "\n".join(lines) + "\n"

#!/usr/bin/env python3
"""parts.py FOLDER: prints the paths of the parts of a partitioned export, once they are what its manifest says.

Without manifest.json they are the .nt and .nt.gz files of the folder. Status 65 where a part is missing or is not what it should be,
66 where there is none.
"""

import hashlib
import json
import pathlib
import sys


def parts(folder):
    manifest = folder / "manifest.json"
    if not manifest.exists():
        return sorted([*folder.glob("*.nt"), *folder.glob("*.nt.gz")])
    found = []
    for part in json.loads(manifest.read_text("utf-8"))["parts"]:
        path = folder / part["file"]
        if path.parent != folder or not path.is_file():
            raise ValueError(f"{manifest}: no such part: {part['file']}")
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
        if digest.hexdigest() != part["sha256"]:
            raise ValueError(f"{path}: its SHA-256 is {digest.hexdigest()}, {manifest.name} says {part['sha256']}")
        found.append(path)
    return found


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    folder = pathlib.Path(arguments[0])
    try:
        found = parts(folder)
    except (ValueError, KeyError, TypeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 65
    if not found:
        print(f"error: no .nt or .nt.gz file in {folder}", file=sys.stderr)
        return 66
    print(*found, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

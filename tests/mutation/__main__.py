"""`make mutate`: plant faults of every kind, count the ones that are caught, and print the table.

The table is published on the page about testing. The command fails if a fault was missed, or
if the table is not the published one; `--publish` writes it. A fault of a kind that is held out
may be missed: such a kind is counted apart, and its missed faults are not shown, so that no rule
is made for them.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from tempfile import TemporaryDirectory

from literate.claims.output import write_whole
from literate.runner.pool import cores
from tests.mutation.faults import HOLD_OUT_SEED, KINDS, held_out
from tests.mutation.tally import PER_KIND, ROOT, SEED, TABLE, run_kind, table


def _processor_seconds() -> float:
    """What this process and all that it started have used."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="make mutate", description=__doc__)
    parser.add_argument("--count", type=int, default=PER_KIND, help="faults of each kind")
    parser.add_argument("--seed", type=int, default=SEED, help="of the random choices")
    parser.add_argument("--jobs", type=int, default=cores(), help="processes")
    parser.add_argument("--kind", help="only the kinds whose name holds this")
    parser.add_argument("--publish", action="store_true", help="write the table for the page on testing")
    options = parser.parse_args()
    whole = (options.count, options.seed, options.kind) == (PER_KIND, SEED, None)
    if options.publish and not whole:
        parser.error("the published table is that of all kinds, with the usual count and seed")

    names = [name for name in KINDS if not options.kind or options.kind in name]
    apart = held_out()
    print(f"seed {options.seed}, {options.count} faults of each of {len(names)} kinds")
    print(f"held out by the seed {HOLD_OUT_SEED}: {', '.join(apart)}")
    begun = time.monotonic()
    planted, missed = Counter[str](), Counter[str]()
    with TemporaryDirectory() as folder, ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(run_kind, name, options.count, options.seed, folder) for name in names]
        for future in futures:
            name, count, slipped = future.result()
            planted[name], missed[name] = count, len(slipped)
            print(f"{name}: planted {count}, missed {len(slipped)}", flush=True)
            for line in slipped if name not in apart else []:
                print(f"  missed: {line}")
    text = table(planted, missed)
    print("\n" + text)
    slipped_apart = sum(missed[name] for name in apart)
    print(f"{planted.total()} planted, {missed.total()} missed, of them {slipped_apart} of kinds that are held out")
    print(f"{time.monotonic() - begun:.0f} s, {_processor_seconds():.0f} s of processor time")
    if options.publish:
        write_whole(TABLE, text.encode())
    elif whole and (not TABLE.exists() or TABLE.read_text() != text):
        print(f"{TABLE.relative_to(ROOT)} says another table: python -m tests.mutation --publish writes it")
        return 1
    return 1 if missed.total() > slipped_apart else 0


if __name__ == "__main__":
    sys.exit(main())

"""`make test-busy`: run a command beside processes that never rest, to see that nothing waits by time."""

import os
import subprocess
import sys

PROCESSES = 8

# It ends with this process, whatever ends it.
BUSY = "import os\nwhile os.getppid() == {parent}: pass"


def main(command: list[str]) -> int:
    """Run the command; its exit code."""
    busy = [subprocess.Popen([sys.executable, "-c", BUSY.format(parent=os.getpid())]) for _ in range(PROCESSES)]
    try:
        return subprocess.run(command, check=False).returncode
    finally:
        for process in busy:
            process.kill()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What a program does to the world outside its process, seen and refused by Python's audit hook."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {
    "os.remove": "removes the file",
    "os.rename": "renames the file",
    "os.rmdir": "removes the folder",
    "os.mkdir": "makes the folder",
    "os.truncate": "writes the file",
    "os.symlink": "makes the link",
    "os.link": "makes the link",
    "os.chmod": "changes the mode of",
    "os.chown": "changes the owner of",
    "os.utime": "changes the time of",
    "shutil.rmtree": "removes the folder",
}
PROCESSES = {
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "subprocess.Popen",
}
SOCKETS = {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"}


class Audit:
    """Notes what is written, removed, started and called; what lies outside of `folder` is refused.

    What libraries keep in `caches` does not count.
    """

    def __init__(self, folder: Path, caches: Path) -> None:
        self.folder = os.path.realpath(folder)
        self.caches = os.path.realpath(caches)
        self.seen: list[str] = []
        self.on = True
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path, mode, flags = arguments
            writes = any(letter in mode for letter in "wax+") if mode else bool(flags & WRITES)
            if writes and isinstance(path, (str, bytes, os.PathLike)):
                self._touched("writes the file", path)
        elif event in CHANGES:
            for path in arguments[:2] if event in {"os.rename", "os.link"} else arguments[:1]:
                if isinstance(path, (str, bytes, os.PathLike)):
                    self._touched(CHANGES[event], path)
        elif event in PROCESSES:
            self.seen.append("starts another process")
        elif event in SOCKETS:
            self.seen.append("opens a socket")
        elif event in {"os.kill", "os.killpg"} and arguments[0] != os.getpid():
            self.seen.append("signals another process")
            raise PermissionError("a program may signal no process but its own")

    def _touched(self, what: str, path: Any) -> None:
        name = os.fsdecode(path)
        where = os.path.realpath(name)
        if where.startswith(("/dev/", self.caches + os.sep)):
            return
        self.seen.append(f"{what} {os.path.basename(name)}")
        if os.path.commonpath([where, self.folder]) != self.folder:
            raise PermissionError(f"a program may change no file outside its working folder: {os.path.basename(name)}")

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
ADDRESSES = {
    "socket.connect": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.sendmsg": 3,
    "socket.sendto": 1,
}
"""For each event that reaches for another process, which of its arguments says where. Who listens reaches nobody."""
LOCAL = {"", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::"}


class Audit:
    """Notes what is written, removed, started and called; what lies outside of `folder` is refused.

    What is made in the folders `free` does not count, nor what is written into the file `plot` of the folder.
    A process that the program has forked says on stderr what is seen of it.
    """

    def __init__(self, folder: Path, plot: str, *free: Path) -> None:
        self.folder = os.path.realpath(folder)
        self.plot = os.path.join(self.folder, plot)
        self.free = ("/dev/", *(os.path.realpath(each) + os.sep for each in free))
        self.process = os.getpid()
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
                    folder = arguments[1] if event in {"os.remove", "os.rmdir"} else -1
                    self._touched(CHANGES[event], os.path.join(_opened(folder), os.fsdecode(path)))
        elif event in PROCESSES:
            self._note("starts another process")
        elif event in ADDRESSES:
            self._reached(event, arguments[ADDRESSES[event]])
        elif event in {"os.kill", "os.killpg"} and not _own(arguments[0]):
            self._note("signals another process")
            raise PermissionError("a program may signal no process but its own")

    def _note(self, text: str) -> None:
        if os.getpid() == self.process:
            self.seen.append(text)
        else:
            os.write(2, f"a process that the program has forked {text}\n".encode())

    def _reached(self, event: str, address: Any) -> None:
        if not event.startswith("socket.get") and not isinstance(address, tuple):
            return  # a socket of this machine, which has a path
        name = os.fsdecode((address[0] if isinstance(address, tuple) else address) or "")
        if name not in LOCAL:
            self._note(f"opens a socket to {name}")
            raise PermissionError(f"a program may reach no other machine: {name}")

    def _touched(self, what: str, path: Any) -> None:
        name = os.fsdecode(path)
        where = os.path.realpath(name)
        if (where + os.sep).startswith(self.free) or (what == "writes the file" and where == self.plot):
            return
        self._note(f"{what} {os.path.basename(name)}")
        if os.path.commonpath([where, self.folder]) != self.folder:
            raise PermissionError(f"a program may change no file outside its working folder: {os.path.basename(name)}")


def _opened(folder: int) -> str:
    """The folder behind a descriptor, to which `rmtree` names its files; nothing without one, or where nobody tells."""
    try:
        return os.readlink(f"/proc/self/fd/{folder}") if folder >= 0 else ""
    except OSError:
        return ""


def _own(process: int) -> bool:
    """Whether the process is the program's, or one that it has forked: they are one group."""
    try:
        return os.getpgid(process) == os.getpgid(0)
    except OSError:
        return False

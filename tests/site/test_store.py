"""What is kept from build to build, and what becomes of it when its files are spoilt."""

import multiprocessing
import os
from pathlib import Path

import pytest

from literate.site import store as module
from literate.site.store import Store, digest, file_digest

RESULT = {"content": "<p>é →</p>", "links": [1, None, True]}


def test_a_result_is_found_by_another_process(tmp_path):
    one, other = Store(tmp_path / "deep/er"), Store(tmp_path / "deep/er")
    key = one.key("html", "text", {"a": 1})
    assert one.get(key) is None
    one.put(key, RESULT)
    assert one.get(key) == other.get(other.key("html", "text", {"a": 1})) == RESULT


def test_whatever_goes_in_changes_the_key(tmp_path, monkeypatch):
    store = Store(tmp_path)
    keys = {store.key(*inputs) for inputs in [("a", "b"), ("ab",), ("a", ["b"]), ("a", "b", None), ("b", "a")]}
    monkeypatch.setattr(module, "code", lambda: "other code")
    assert len(keys | {store.key("a", "b")}) == 6


def test_the_code_of_the_site_and_the_pins_are_part_of_every_key(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "ROOT", tmp_path)
    (tmp_path / "literate/site").mkdir(parents=True)
    seen = set()
    for name in ("requirements.txt", "literate/a.py", "literate/site/b.js", "literate/a.py"):
        (tmp_path / "requirements.txt").touch()
        with (tmp_path / name).open("a") as file:
            file.write("x")
        seen.add(module.code.__wrapped__())
    assert len(seen) == 4


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"\n", b"no hash\n{}", b"\xff\xfe", b"{}", digest("not JSON").encode() + b"\nnot JSON"],
    ids=["empty", "line", "hash", "bytes", "json", "not-json"],
)
def test_a_spoilt_file_is_a_result_that_is_not_there(tmp_path, spoilt: bytes):
    store = Store(tmp_path)
    key = store.key("html", "text")
    store.put(key, RESULT)
    (tmp_path / key).write_bytes(spoilt)
    assert Store(tmp_path).get(key) is None


def test_every_byte_of_a_file_counts(tmp_path):
    key = "html-x"
    Store(tmp_path).put(key, RESULT)
    whole = (tmp_path / key).read_bytes()
    for place in range(len(whole)):
        (tmp_path / key).write_bytes(whole[:place])
        assert Store(tmp_path).get(key) is None
        (tmp_path / key).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert Store(tmp_path).get(key) is None


def test_what_the_last_build_did_not_use_is_gone(tmp_path):
    store = Store(tmp_path)
    for key in ("old", "asked", "given"):
        store.put(key, key)
    store.sweep()
    (tmp_path / "tmp-of-a-killed-build").touch()
    store.get("asked")
    store.put("given", "again")
    store.sweep()
    assert sorted(os.listdir(tmp_path)) == sorted(store.known) == ["asked", "given"]


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path):
    (tmp_path / "taken").write_text("a file")
    store = Store(tmp_path / "taken")
    store.put("key", RESULT)
    store.sweep()
    assert store.get("key") == RESULT
    assert (tmp_path / "taken").read_text() == "a file"


def _work(folder: Path, number: int) -> list[str]:
    """Give, ask for and forget the same results as others do; what is wrong."""
    wrong = []
    for turn in range(30):
        store = Store(folder)
        for key in map(str, range(5)):
            found = store.get(key)
            if found is not None and found != key * 5000:
                wrong.append(f"{number}: {turn}: {key}")
            store.put(key, key * 5000)
        store.sweep()
    return wrong


def test_processes_do_not_disturb_each_other(tmp_path):
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.starmap(_work, [(tmp_path, number) for number in range(3)]) == [[], [], []]
    assert sorted(os.listdir(tmp_path)) == ["0", "1", "2", "3", "4"]


def test_a_file_is_read_again_when_it_has_changed(tmp_path):
    file = tmp_path / "file"
    seen = []
    for text, date in (("a", 1), ("ab", 1), ("cd", 2), ("cd", 3)):
        file.write_text(text)
        os.utime(file, ns=(date, date))
        seen.append(file_digest(file))
    assert len(set(seen)) == 3 and seen[2] == seen[3]

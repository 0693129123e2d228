"""A model that is wrapped for several processes is freed before its group, also when the program raises."""

from __future__ import annotations

from pathlib import Path

import pytest

from literate.runner.pool import shared
from literate.runner.program import read_whole
from tests.conftest import ROOT
from tests.content.wrappers import HELD

WRAPS, ENDS = "DistributedDataParallel", "destroy_process_group"
PROGRAMS = sorted(
    file for file in (ROOT / "snippets").rglob("*.py") if WRAPS in (text := file.read_text()) and ENDS in text
)


def found(file: Path) -> tuple[int, str]:
    return shared().call(read_whole(file, file.name), HELD)


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.relative_to(ROOT / "snippets").as_posix())
def test_a_wrapper_is_freed_before_its_group(file: Path) -> None:
    made, trace = found(file)
    assert made or "start_processes" in file.read_text()
    assert not trace, trace


def test_a_program_that_wraps_ends_its_group() -> None:
    wraps = [file for file in (ROOT / "snippets").rglob("*.py") if f"{WRAPS}(" in file.read_text()]
    begins = [file for file in wraps if "init_process_group" in file.read_text()]
    assert sorted(begins) == PROGRAMS


BEGIN = """import tempfile
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def begin():
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    return DistributedDataParallel(nn.Linear(1, 1))


def work(rank):
    model = begin()
    dist.destroy_process_group()


"""
RAISES = "model = begin()\ntry:\n    model.weight\nfinally:\n    del model\n    dist.destroy_process_group()\n"


@pytest.mark.parametrize(
    "lines",
    [
        "model = begin()\ndist.destroy_process_group()\n",
        "model = begin()\nforward = model.forward\ndel model\ndist.destroy_process_group()\n",
        RAISES,
        'mp.start_processes(work, nprocs=1, start_method="fork")\n',
    ],
    ids=["kept", "held by a method", "held by an exception", "in a fork"],
)
def test_a_wrapper_that_outlives_its_group_is_told(tmp_path: Path, lines: str) -> None:
    file = tmp_path / "planted.py"
    file.write_text(BEGIN + lines)
    assert "outlive their group" in found(file)[1]

"""What a program may not leave behind or do: each rule with the program that breaks it."""

from __future__ import annotations

import threading
import time
import warnings

import pytest

from literate.runner.program import read_program, run
from literate.runner.state import SETTINGS, guarded

BROKEN = {
    "torch.set_grad_enabled(False)": "leaves grad mode changed",
    "torch.set_default_dtype(torch.float64)": "leaves the default dtype changed",
    "torch.set_default_device('meta')": "leaves the default device changed",
    "torch.autograd.set_detect_anomaly(True)": "leaves anomaly mode changed",
    "torch.use_deterministic_algorithms(True)": "leaves deterministic algorithms changed",
    "torch.set_printoptions(precision=2)": "leaves the print options changed",
    "torch.set_num_threads(torch.get_num_threads() + 1)": "leaves the number of threads changed",
    "torch.rand(2)": "leaves torch's random numbers changed",
    "torch.manual_seed(7)": "leaves torch's random numbers changed",
    "random.random()": "leaves Python's random numbers changed",
    "os.environ['PLANTED'] = '1'": "leaves the environment changed",
    "os.chdir('/')": "leaves the working folder changed",
    "warnings.simplefilter('ignore')": "leaves the warning filters changed",
    "torch.nn.modules.module.register_module_forward_hook(print)": "leaves the hooks of all modules changed",
    "threading.Thread(target=time.sleep, args=(0.5,), name='planted').start()": "leaves a thread running: planted",
    "open('planted.txt', 'w').close()": "writes the file planted.txt",
    "torch.save(torch.ones(2), 'planted.pt')": "leaves the file planted.pt behind",
    "socket.create_connection(('127.0.0.1', 9), timeout=0.01)": "opens a socket",
    "subprocess.run(['true'])": "starts another process",
    "print('x', file=sys.stderr)": "writes to stderr, which no page shows: x",
    "print(object())": "prints an address, which the next run changes",
    "print('x', end='')": "the section's output does not end with a newline",
}


def _problems(folder, code):
    file = folder / "planted.py"
    imports = "import os, random, socket, subprocess, sys, threading, time, warnings\nimport torch\n"
    file.write_text(f"# --8<-- [start:run]\n{imports}{code}\n# --8<-- [end:run]\n")
    program = read_program(file, "snippets/planted.py")
    with guarded(program) as left:
        result = run(program)
    return [problem.text for problem in [*result.problems, *left]]


@pytest.mark.parametrize("code", BROKEN)
def test_what_a_program_leaves_or_does_is_reported(tmp_path, code):
    assert BROKEN[code] in _problems(tmp_path, code)


def test_a_program_that_behaves_is_left_alone(tmp_path):
    code = "generator = torch.Generator().manual_seed(0)\nprint(torch.rand(2, generator=generator).shape)"
    assert _problems(tmp_path, code) == []


def test_the_state_is_put_back(tmp_path):
    before, filters = [setting.read() for setting in SETTINGS], list(warnings.filters)
    for code in BROKEN:
        _problems(tmp_path, code)
        for setting, value in zip(SETTINGS, before, strict=True):
            assert setting.same(setting.read(), value), (code, setting.name)
        assert list(warnings.filters) == filters
    deadline = time.monotonic() + 5
    while any(thread.name == "planted" for thread in threading.enumerate()):
        assert time.monotonic() < deadline


def test_an_output_that_depends_on_the_outside_seed_is_seen(tmp_path):
    file = tmp_path / "planted.py"
    file.write_text("# --8<-- [start:run]\nimport torch\nprint(torch.rand(2))\n# --8<-- [end:run]\n")
    program = read_program(file, "snippets/planted.py")
    texts = set()
    for seed in (0, 1):
        with guarded(program, seed):
            texts.add(run(program).entries["run"].text)
    assert len(texts) == 2

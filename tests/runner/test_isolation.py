"""Every program is alone: what one does, another does not see, and what it leaves behind is told of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from literate.runner.pool import Pool, shared
from literate.runner.program import Program
from literate.runner.run import Run

FORK = "import multiprocessing\n\ncontext = multiprocessing.get_context('fork')"
DISTURBANCES = {
    # What is said of the program, and the program.
    "grad mode": ("leaves grad mode changed", "torch.set_grad_enabled(False)"),
    "grad mode entered": ("leaves grad mode changed", "torch.no_grad().__enter__()"),
    "inference mode": ("leaves inference mode changed", "mode = torch.inference_mode()\nmode.__enter__()"),
    "dtype": ("leaves the default dtype changed", "torch.set_default_dtype(torch.float64)"),
    "device": ("leaves the default device changed", "torch.set_default_device('meta')"),
    "anomaly mode": ("leaves anomaly mode changed", "torch.autograd.set_detect_anomaly(True)"),
    "determinism": ("leaves deterministic algorithms changed", "torch.use_deterministic_algorithms(True)"),
    "print options": ("leaves the print options changed", "torch.set_printoptions(precision=2)"),
    "threads": ("leaves the number of threads changed", "torch.set_num_threads(torch.get_num_threads() + 1)"),
    "precision of products": ("leaves how torch computes changed", "torch.set_float32_matmul_precision('medium')"),
    "autocast": ("leaves autocast changed", "cast = torch.autocast('cpu')\ncast.__enter__()"),
    "saved hooks": (
        "leaves hooks on saved tensors changed",
        "hooks = torch.autograd.graph.saved_tensors_hooks(lambda t: t * 2, lambda t: t)\nhooks.__enter__()",
    ),
    "dual level": (
        "leaves the level of forward-mode differentiation changed",
        "torch.autograd.forward_ad.enter_dual_level()",
    ),
    "function mode": (
        "leaves the function modes changed",
        "class Wrong(torch.overrides.TorchFunctionMode):\n"
        "    def __torch_function__(self, function, types, args=(), kwargs=None):\n"
        "        return 5\n\n\nmode = Wrong()\nmode.__enter__()",
    ),
    "dispatch mode": (
        "leaves the dispatch modes changed",
        "from torch.utils.flop_counter import FlopCounterMode\n\ncounter = FlopCounterMode(display=False)\n"
        "counter.__enter__()",
    ),
    "module hooks": (
        "leaves the hooks of all modules changed",
        "torch.nn.modules.module.register_module_forward_hook(lambda *rest: None)",
    ),
    "flush": ("leaves small numbers changed", "torch.set_flush_denormal(True)"),
    "warn always": ("leaves how often torch warns changed", "torch.set_warn_always(True)"),
    "a method": ("leaves another torch.Tensor.__repr__ behind", "torch.Tensor.__repr__ = lambda self: 'x'"),
    "backward": ("leaves another torch.Tensor.backward behind", "torch.Tensor.backward = lambda self: None"),
    "a function": ("leaves another torch.nn.functional.relu behind", "torch.nn.functional.relu = torch.sin"),
    "print": (
        "leaves another builtins.print behind",
        "import builtins\n\nreal = print\nbuiltins.print = lambda *words: real('wrong')",
    ),
    "NumPy's printing": (
        "leaves NumPy's print options changed",
        "import numpy\n\nnumpy.set_printoptions(precision=2)",
    ),
    "NumPy's errors": ("leaves NumPy's error handling changed", "import numpy\n\nnumpy.seterr(all='raise')"),
    "the environment": ("leaves the environment changed", "os.environ['PLANTED'] = '1'"),
    "the folder": ("leaves the working folder changed", "os.chdir('/')"),
    "the mask": ("leaves the file mask changed", "os.umask(0o777)"),
    "warnings": ("leaves the warning filters changed", "warnings.simplefilter('ignore')"),
    "the recursion limit": ("leaves the recursion limit changed", "sys.setrecursionlimit(60)"),
    "garbage": ("leaves the collection of garbage changed", "import gc\n\ngc.disable()"),
    "a tracer": ("leaves a tracer changed", "sys.setprofile(lambda *rest: None)"),
    "a signal": ("leaves the handling of signals changed", "signal.signal(signal.SIGINT, signal.SIG_IGN)"),
    "stdout": ("leaves sys.stdout changed", "import io\n\nsys.stdout = io.StringIO()"),
    "the excepthook": ("leaves sys.excepthook changed", "sys.excepthook = lambda *rest: None"),
    "sys.path": ("leaves sys.path changed", "sys.path.insert(0, '/planted')"),
    "logging": ("leaves logging changed", "import logging\n\nlogging.basicConfig()"),
    "a thread": (
        "leaves a thread running: planted",
        "threading.Thread(target=time.sleep, args=(900,), name='planted', daemon=True).start()",
    ),
    "a file": ("leaves the file planted.txt behind", "open('planted.txt', 'w').close()"),
    "a file of torch": ("leaves the file planted.pt behind", "torch.save(torch.ones(2), 'planted.pt')"),
    "random numbers": ("draws torch's random numbers without a seed of its own", "torch.rand(2)"),
    "a socket": (
        "opens a socket to 192.0.2.1",
        "try:\n    socket.create_connection(('192.0.2.1', 9))\nexcept PermissionError:\n    pass",
    ),
    "a name": (
        "opens a socket to example.org",
        "try:\n    socket.getaddrinfo('example.org', 9)\nexcept PermissionError:\n    pass",
    ),
    "a process": ("starts another process", "subprocess.run(['true'])"),
    "a fork": ("leaves another process running", "if os.fork() == 0:\n    time.sleep(900)"),
    "a process of multiprocessing": (
        "leaves another process running: planted",
        f"{FORK}\ncontext.Process(target=time.sleep, args=(900,), name='planted').start()",
    ),
    "a process that has ended": ("leaves another process running", "if os.fork() == 0:\n    os._exit(0)"),
    "another interpreter": (
        "starts another interpreter",
        "import multiprocessing\n\ncontext = multiprocessing.get_context('spawn')\n"
        "process = context.Process(target=os.getpid)\nprocess.start()\nprocess.join()",
    ),
    "a group of processes": (
        "leaves the process group of torch.distributed changed",
        "import torch.distributed as dist\n\n"
        "dist.init_process_group('gloo', store=dist.HashStore(), rank=0, world_size=1)",
    ),
    "a temporary file": (
        "leaves the temporary file planted.txt behind",
        "import tempfile\n\nopen(os.path.join(tempfile.gettempdir(), 'planted.txt'), 'w').close()",
    ),
    "a socket of a fork": (
        "writes to stderr, which no page shows: a process that the program has forked opens a socket to 192.0.2.1",
        "if os.fork() == 0:\n    socket.create_connection(('192.0.2.1', 9))\nos.wait()",
    ),
    "a raise in a fork": (
        "writes to stderr, which no page shows: Traceback",
        "if os.fork() == 0:\n    raise ValueError('planted')\nos.wait()",
    ),
    "a warning in a fork": (
        "writes to stderr, which no page shows: ",
        "if os.fork() == 0:\n    warnings.warn('planted', stacklevel=1)\n    os._exit(0)\nos.wait()",
    ),
    "the checks": (
        "leaves the file planted.txt behind",
        "import literate.check, literate.project\n\nliterate.check.check_listing = lambda *rest: iter(())\n"
        "literate.project.Project.run = None\nopen('planted.txt', 'w').close()",
    ),
    "an exit function": (
        "writes to stdout when it has ended: late",
        "import atexit\n\natexit.register(print, 'late')",
    ),
    "an object that goes": (
        "writes to stdout when it has ended: gone",
        "class Late:\n    def __del__(self):\n        print('gone')\n\n\nlate = Late()",
    ),
    "what goes wrong at the end": (
        "writes to stderr when it has ended: Exception ignored in",
        "class Late:\n    def __del__(self):\n        raise ValueError('gone')\n\n\nlate = Late()",
    ),
}
INNOCENT = """
import numpy

x = torch.tensor(3.0, requires_grad=True)
y = x * x
y.backward()
print(x.grad, torch.relu(torch.tensor(-1.0)), torch.tensor(1e-40) * 1 > 0, torch.ones(1) / 3)
print(numpy.array([1 / 3]), numpy.float64(1) / numpy.float64(3), sys.getrecursionlimit())
"""
SAYS = "tensor(6.) tensor(0.) tensor(True) tensor([0.3333])\n[0.33333333] 0.3333333333333333 1000\n"


@pytest.mark.parametrize("which", DISTURBANCES)
def test_a_disturbance_is_told_of_its_program_and_reaches_no_other(planted: Callable[..., Program], which: str):
    expected, code = DISTURBANCES[which]
    pool = shared()
    first = pool.submit(planted(code))
    after = pool.submit(planted(INNOCENT, "innocent"))
    found = [str(problem) for problem in pool.ran(first).problems]
    assert [problem for problem in found if problem.split(": ", 1)[1].startswith(expected)], found
    assert all(problem.startswith("snippets/planted.py:") for problem in found)
    innocent = pool.ran(after)
    assert ([str(each) for each in innocent.problems], innocent.entries["run"].text) == ([], SAYS)


TWO = """
import tempfile
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, file):
    dist.init_process_group("gloo", init_method=f"file://{file}", rank=rank, world_size=2)
    x = torch.tensor(1.0 + rank, requires_grad=True)
    (x * x).backward()
    dist.all_reduce(x.grad)
    if rank == 0:
        print("sum:", x.grad)
    dist.destroy_process_group()


with tempfile.TemporaryDirectory() as folder:
    mp.start_processes(work, args=(f"{folder}/store",), nprocs=2, start_method="fork")
"""
MODEL = """
class DistributedDataParallel:
    def __del__(self):
        print("freed")


model = DistributedDataParallel()
print("done")
"""
STARTS = {
    "a model that speaks through a group is not freed": (MODEL, "done\n"),
    "a group of two": (TWO, "sum: tensor(6.)\n"),
    "a fork": (
        "read, write = os.pipe()\nif os.fork() == 0:\n    os.write(write, b'child')\n    sys.exit(3)\n"
        "_, status = os.wait()\nprint(os.read(read, 9), os.waitstatus_to_exitcode(status))",
        "b'child' 3\n",
    ),
    "a temporary folder with a file": (
        "import tempfile\n\nwith tempfile.TemporaryDirectory() as folder:\n    open(f'{folder}/a', 'w').close()\n"
        "print(os.path.exists(folder))",
        "False\n",
    ),
    "a fork that goes on": ("if os.fork():\n    os.wait()\nprint(1)", "1\n1\n"),
    "a queue": (
        f"{FORK}\nqueue = context.Queue()\nprocess = context.Process(target=queue.put, args=('child',))\n"
        "process.start()\nprint(queue.get())\nprocess.join()",
        "child\n",
    ),
    "a process that it ends": (
        f"{FORK}\nprocess = context.Process(target=time.sleep, args=(900,))\nprocess.start()\n"
        "process.terminate()\nprocess.join()\nprint(process.exitcode)",
        "-15\n",
    ),
    "a connection": (
        "server = socket.create_server(('127.0.0.1', 0))\nclient = socket.create_connection(server.getsockname())\n"
        "other, _ = server.accept()\nclient.send(b'here')\nprint(other.recv(4))\n"
        "for each in (other, client, server):\n    each.close()",
        "b'here'\n",
    ),
}


@pytest.mark.parametrize("which", STARTS)
def test_processes_that_it_waits_for_and_sockets_of_this_machine_are_a_programs_own(
    ran: Callable[..., Run], which: str
):
    code, says = STARTS[which]
    result = ran(code)
    assert ([str(each) for each in result.problems], result.entries["run"].text) == ([], says)


def test_what_a_later_program_imports_is_not_there_for_an_earlier_one(planted: Callable[..., Program]):
    pool = Pool(slots=1)
    code = "print('matplotlib' in sys.modules)"
    earlier = [pool.submit(planted(code, f"earlier-{number}")) for number in range(3)]
    later = pool.submit(planted(code, "later", imports="import sys\nimport matplotlib\n"))
    said = [pool.ran(each).entries["run"].text for each in [*earlier, later]]
    pool.close()
    assert said == ["False\n", "False\n", "False\n", "True\n"]

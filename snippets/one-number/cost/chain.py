# --8<-- [start:count]
import torch
from torch.utils.flop_counter import FlopCounterMode

print("| inputs | outputs | from the output | from the input |")
print("| --- | --- | --- | --- |")
for inputs, outputs in ((100, 1), (1, 100), (100, 100)):
    first, middle, last = torch.ones(10, inputs), torch.ones(10, 10), torch.ones(outputs, 10)
    with FlopCounterMode(display=False) as reverse:
        from_output = (last @ middle) @ first
    with FlopCounterMode(display=False) as forward:
        from_input = last @ (middle @ first)
    assert torch.equal(from_output, from_input)
    # Each multiplication comes with an addition; the counter counts both.
    counts = [counter.get_total_flops() // 2 for counter in (reverse, forward)]
    print(f"| {inputs} | {outputs} | {counts[0]} | {counts[1]} |")
# --8<-- [end:count]

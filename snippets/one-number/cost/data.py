# --8<-- [start:run]
import torch
from torch.utils.flop_counter import FlopCounterMode

print("| inputs | forward | forward and backward | ratio |")
print("| --- | --- | --- | --- |")
for inputs in (1, 2, 4, 1000):
    data = torch.ones(inputs, 1)
    first = torch.ones(5, inputs, requires_grad=True)
    last = torch.ones(1, 5, requires_grad=True)
    with FlopCounterMode(display=False) as counter:
        y = last @ torch.tanh(first @ data)
        forward = counter.get_total_flops()
        y.backward()
        both = counter.get_total_flops()
    print(f"| {inputs} | {forward} | {both} | {both / forward:.3f} |")
# --8<-- [end:run]

# --8<-- [start:run]
import copy

import torch
from torch import nn

torch.manual_seed(0)
student = nn.Linear(1, 1, bias=False)
nn.init.constant_(student.weight, 2.0)
teacher = copy.deepcopy(student).requires_grad_(False)
optimizer = torch.optim.SGD(student.parameters(), lr=1.0)
x = torch.ones(1, 1)
loss = (student(x) - 0.5 * teacher(x)).square().sum()
loss.backward()
optimizer.step()
with torch.no_grad():
    for averaged, trained in zip(teacher.parameters(), student.parameters(), strict=True):
        averaged.lerp_(trained, 0.25)
print("student:", student.weight.item(), "gradient:", student.weight.grad.item())
print("teacher:", teacher.weight.item(), "gradient:", teacher.weight.grad)
# --8<-- [end:run]

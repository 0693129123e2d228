import torch

rows = [torch.ones(2, 3, requires_grad=True), torch.ones(4, 3, requires_grad=True)]
nested = torch.nested.as_nested_tensor(rows, layout=torch.jagged)
turned = (nested * 2).transpose(1, 2)
y = turned.transpose(1, 2).values().sum() + nested.unbind()[0].sum()
y.backward()

# --8<-- [start:setup]
import torch

model = torch.nn.ParameterDict({"head": torch.ones(1), "body": torch.ones(1)})
optimizer = torch.optim.SGD([model["head"]], lr=0.25)


def backward():
    (model["head"] * model["body"] * 3).sum().backward()


backward()
print("body, first pass:", model["body"].grad)
# --8<-- [end:setup]

# --8<-- [start:wrong]
optimizer.zero_grad()
backward()
print("body, optimizer.zero_grad():", model["body"].grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
model.zero_grad()
backward()
print("body, model.zero_grad():", model["body"].grad)
# --8<-- [end:right]

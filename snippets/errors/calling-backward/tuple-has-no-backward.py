# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)


def forward(w):
    prediction = w**2
    return prediction, prediction.sum()


loss = forward(w)
loss.backward()
# --8<-- [end:run]

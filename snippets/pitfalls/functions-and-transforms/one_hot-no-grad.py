# --8<-- [start:run]
import torch

logits = torch.tensor([1.0, 3.0], requires_grad=True)
choice = torch.nn.functional.one_hot(logits.argmax(), 2)
print("choice:", choice)
print("requires_grad:", choice.requires_grad)
# --8<-- [end:run]

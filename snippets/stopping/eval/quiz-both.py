# --8<-- [start:run]
import torch

model = torch.nn.Dropout(p=0.5)
x = torch.ones(3, requires_grad=True)
model.eval()
with torch.no_grad():
    score = model(2 * x)
print("score:", score)
# --8<-- [end:run]

# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


@torch.inference_mode()
def predict():
    return w**2


score = predict()
print(score.is_inference(), (score + 1).is_inference(), (score + w).requires_grad)
# --8<-- [end:run]

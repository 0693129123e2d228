# --8<-- [start:run]
import torch

log_probs = torch.zeros(4, 1, 3).log_softmax(2).requires_grad_()
targets, lengths, target_lengths = torch.tensor([[1, 2]]), torch.tensor([4]), torch.tensor([2])
loss = torch.nn.functional.ctc_loss(log_probs, targets, lengths, target_lengths)
(grad,) = torch.autograd.grad(loss, log_probs, create_graph=True)
grad.sum().backward()
# --8<-- [end:run]

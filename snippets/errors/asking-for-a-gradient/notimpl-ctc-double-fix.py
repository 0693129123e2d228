# --8<-- [start:run]
import torch

log_probs = torch.zeros(2, 2).log_softmax(1).requires_grad_()  # two frames; the first class is the blank
alignments = torch.tensor([[1, 1], [0, 1], [1, 0]])
scores = log_probs[0, alignments[:, 0]] + log_probs[1, alignments[:, 1]]
loss = -torch.logsumexp(scores, dim=0)
builtin = torch.nn.functional.ctc_loss(log_probs, torch.tensor([1]), torch.tensor(2), torch.tensor(1), reduction="sum")
print("by alignments:", loss.detach())
print("ctc_loss:", builtin.detach())

(grad,) = torch.autograd.grad(loss, log_probs, create_graph=True)
(second,) = torch.autograd.grad((grad**2).sum(), log_probs)
print(second)
# --8<-- [end:run]

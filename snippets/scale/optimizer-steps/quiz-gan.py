# --8<-- [start:wrong]
import torch


def parts():
    maker = torch.tensor(1.0, requires_grad=True)
    judge = torch.tensor(2.0, requires_grad=True)
    return maker, judge, torch.optim.SGD([judge], lr=0.25, fused=True)


maker, judge, step_of_judge = parts()
score = judge * maker
score.backward(retain_graph=True)
step_of_judge.step()
maker.grad = None
(-score).backward()
print("maker.grad, wrong:", maker.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
maker, judge, step_of_judge = parts()
score = judge * maker
(for_judge,) = torch.autograd.grad(score, judge, retain_graph=True)
(-score).backward(inputs=[maker])
judge.grad = for_judge
step_of_judge.step()
print("maker.grad, right:", maker.grad)
# --8<-- [end:right]

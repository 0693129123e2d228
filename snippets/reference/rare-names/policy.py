# --8<-- [start:run]
import torch
from torch.utils import checkpoint as package
from torch.utils.checkpoint import (
    CheckpointPolicy,
    SelectiveCheckpointContext,
    checkpoint,
    create_selective_checkpoint_contexts,
)

seen = []


def policy(ctx: SelectiveCheckpointContext, operation, *args, **kwargs):
    seen.append((str(operation), ctx.is_recompute))
    keep = operation == torch.ops.aten.exp.default
    return CheckpointPolicy.MUST_SAVE if keep else CheckpointPolicy.PREFER_RECOMPUTE


x = torch.tensor(2.0, requires_grad=True)
checkpoint(
    lambda x: x.exp().sin().cos(),
    x,
    use_reentrant=False,
    context_fn=lambda: create_selective_checkpoint_contexts(policy),
).backward()
for operation, again in seen:
    print(operation, "recomputation" if again else "forward")
print("policies:", [each.name for each in CheckpointPolicy])
ignored = package.SAC_IGNORED_OPS
print("not asked about detach:", torch.ops.aten.detach.default in ignored)
# --8<-- [end:run]

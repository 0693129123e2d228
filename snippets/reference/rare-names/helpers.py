# --8<-- [start:run]
import warnings

import torch
from torch.utils import checkpoint as package

x = torch.ones(1, requires_grad=True)
(detached,) = package.detach_variable((x,))
print("detach_variable:", detached.is_leaf, detached.requires_grad)
print("noop_context_fn:", [type(each).__name__ for each in package.noop_context_fn()])
devices, states = package.get_device_states(x)
package.set_device_states(devices, states)
print("get_device_states:", devices, states)
print("default device:", package.DefaultDeviceType.get_device_type())
print("CheckpointFunction:", package.CheckpointFunction.__mro__[1].__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    package.check_backward_validity([torch.ones(1)])
print("check_backward_validity:", caught[0].message)
# --8<-- [end:run]

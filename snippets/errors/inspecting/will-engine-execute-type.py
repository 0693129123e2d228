# --8<-- [start:run]
import torch

torch._C._will_engine_execute_node(3)
# --8<-- [end:run]

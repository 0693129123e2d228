# --8<-- [start:run]
from torch.autograd import graph

for function in (graph.set_warn_on_accumulate_grad_stream_mismatch, graph.set_override_stale_capture_stream):
    first_sentence = " ".join(function.__doc__.split()).partition(".")[0]
    print(f"{function.__name__}:\n  {first_sentence}.")
# --8<-- [end:run]

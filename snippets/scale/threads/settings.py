# --8<-- [start:table]
import threading

import torch


def in_new_thread(question):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(question()))
    thread.start()
    thread.join()
    return answers[0]


def packs():
    """Whether the hooks on saved tensors are called for what is computed here."""
    before = len(packed)
    torch.ones(1, requires_grad=True).exp()
    return len(packed) > before


packed = []
SETTINGS = {
    "no_grad": (torch.no_grad, lambda: not torch.is_grad_enabled()),
    "inference_mode": (torch.inference_mode, torch.is_inference_mode_enabled),
    "autocast": (lambda: torch.autocast("cpu"), lambda: torch.is_autocast_enabled("cpu")),
    "saved_tensors_hooks": (lambda: torch.autograd.graph.saved_tensors_hooks(packed.append, len), packs),
    "set_detect_anomaly": (lambda: torch.autograd.set_detect_anomaly(True), torch.is_anomaly_enabled),
}
print("| setting | here | in a new thread |")
print("| --- | --- | --- |")
for name, (setting, question) in SETTINGS.items():
    with setting():
        print(f"| `{name}` | {question()} | {in_new_thread(question)} |")
# --8<-- [end:table]

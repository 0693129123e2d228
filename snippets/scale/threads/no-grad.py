# --8<-- [start:wrong]
import threading

import torch

w = torch.tensor(2.0, requires_grad=True)
results = []


def predict():
    results.append(w**2)


def predict_without_graph():
    with torch.no_grad():
        predict()


def run(target):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    return results[-1].requires_grad


with torch.no_grad():
    print("recorded, wrong:", run(predict))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("recorded, right:", run(predict_without_graph))
# --8<-- [end:right]

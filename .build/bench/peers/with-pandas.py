# The same tables with pandas: n, sum of weights and of their squares per question, answer, region and plan.
import json
import sys

import pandas

data = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
data["w"] = pandas.to_numeric(data["weight"])
data["ww"] = data["w"] ** 2
totals = {}
answers = [str(answer) for answer in range(11)]
for question in [name for name in data.columns if name.startswith("q")]:
    table = data.groupby(["region", "plan", question], sort=False).agg(n=("w", "size"), w=("w", "sum"), ww=("ww", "sum")).reset_index()
    valid = table[table[question].isin(answers)]
    totals[question] = [int(valid["n"].sum()), float(valid["w"].sum())]
print(json.dumps(totals))

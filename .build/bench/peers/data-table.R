# The same tables with data.table: n, sum of weights and of their squares per question, answer, region and plan.
library(data.table)
data <- fread(commandArgs(TRUE)[1], colClasses = "character", showProgress = FALSE)
data[, w := as.numeric(weight)]
totals <- character()
for (question in grep("^q[0-9]+$", names(data), value = TRUE)) {
  table <- data[, .(n = .N, sw = sum(w), sww = sum(w * w)), by = c("region", "plan", question)]
  valid <- table[get(question) %in% as.character(0:10)]
  totals <- c(totals, sprintf('"%s": [%d, %.6f]', question, sum(valid$n), sum(valid$sw)))
}
cat("{", paste(totals, collapse = ", "), "}\n")

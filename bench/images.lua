-- Asks for the addresses of the file BENCH_LIST in random order.
local paths = {}
for line in io.lines(os.getenv("BENCH_LIST")) do
  paths[#paths + 1] = line
end
math.randomseed(7)

request = function()
  return wrk.format("GET", paths[math.random(#paths)])
end

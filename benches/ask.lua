-- Each request is one of a file's lines: an address, a session's cookie and, to sign in, the form.
local lines, post, n = {}, false, 0

function init(args)
  post = args[2] == "post"
  for line in io.lines(args[1]) do lines[#lines + 1] = line end
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
end

function request()
  local path, cookie, form = lines[math.random(#lines)]:match("^(%S+) (%S+) ?(.*)$")
  local headers = { ["Cookie"] = cookie, ["Sec-Fetch-Site"] = "same-origin" }
  -- One house shares one address; these are many houses.
  headers["X-Forwarded-For"] = "10." .. math.random(255) .. "." .. math.random(255) .. "." .. math.random(255)
  if not post then return wrk.format("GET", path, headers) end
  n = n + 1
  headers["Content-Type"] = "application/x-www-form-urlencoded"
  if form == "" then
    local key = string.format("%d-%d-%d", os.time(), math.random(2147483647), n)
    form = "mood=" .. math.random(5) .. "&cravings=2&note=slept+well&idempotency_key=" .. key
  end
  return wrk.format("POST", path, headers, form)
end

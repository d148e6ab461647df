-- How many requests of a site are queued or in anybody's hands. ARGV: site.
local site = ARGV[1]
local number = redis.call('SCARD', 'newsbot:held-of:' .. site)
for _, host in ipairs(redis.call('SMEMBERS', 'newsbot:hosts:' .. site)) do
  number = number + redis.call('ZCARD', 'newsbot:queue:' .. site .. ':' .. host)
end
return number

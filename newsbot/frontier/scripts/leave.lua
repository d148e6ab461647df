-- A worker leaves a site; the last one that leaves it empty ends the round: all may be asked anew.
-- ARGV: site, worker.
local site, worker = unpack(ARGV)
local workers = 'newsbot:workers-of:' .. site
redis.call('ZREM', 'newsbot:workers', worker)
redis.call('SREM', workers, worker)
for _, other in ipairs(redis.call('SMEMBERS', workers)) do
  if redis.call('ZSCORE', 'newsbot:workers', other) then
    return 0
  end
  if redis.call('EXISTS', 'newsbot:held:' .. other) == 0 then
    redis.call('SREM', workers, other)
  end
end
for _, host in ipairs(redis.call('SMEMBERS', 'newsbot:hosts:' .. site)) do
  if redis.call('EXISTS', 'newsbot:queue:' .. site .. ':' .. host) == 1 then
    return 0
  end
end
if redis.call('EXISTS', 'newsbot:held-of:' .. site) == 1 then
  return 0
end
for _, name in ipairs({ 'seen', 'asked', 'handled', 'moved', 'sources' }) do
  redis.call('DEL', 'newsbot:' .. name .. ':' .. site)
end
return 1

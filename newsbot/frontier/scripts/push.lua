-- Marks a request as seen and puts it into its host's queue, in one step.
-- ARGV: site, host, priority, body, fingerprint (empty: it is not filtered). Gives 0 where it was seen.
local site, host, priority, body, fingerprint = unpack(ARGV)
if fingerprint ~= '' and redis.call('SADD', 'newsbot:seen:' .. site, fingerprint) == 0 then
  return 0
end
local id = redis.call('INCR', 'newsbot:last')
-- The higher priority first, of equals the one that came first.
local rank = id - tonumber(priority) * 1e12
redis.call('HSET', 'newsbot:request:' .. id, 'site', site, 'host', host, 'rank', rank, 'body', body)
redis.call('ZADD', 'newsbot:queue:' .. site .. ':' .. host, rank, id)
redis.call('SADD', 'newsbot:hosts:' .. site, host)
return 1

-- Hands out the first request of a site whose host nobody holds and whose pause is over.
-- ARGV: site, worker, lease (ms), the longest pause that is waited for (ms), look again after (ms).
-- Gives: id, body, 1 where the host asked for a longer pause; else nil and the ms to wait;
-- at the end how many requests came back from workers that fell silent.
local site, worker, lease, longest, again = unpack(ARGV)
lease, longest, again = tonumber(lease), tonumber(longest), tonumber(again)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function come_back(silent)
  local ids = redis.call('SMEMBERS', 'newsbot:held:' .. silent)
  for _, id in ipairs(ids) do
    local about = redis.call('HMGET', 'newsbot:request:' .. id, 'site', 'host', 'rank')
    local its_site, host, rank = unpack(about)
    redis.call('ZADD', 'newsbot:queue:' .. its_site .. ':' .. host, rank, id)
    redis.call('SADD', 'newsbot:hosts:' .. its_site, host)
    redis.call('SREM', 'newsbot:held-of:' .. its_site, id)
    local key = 'newsbot:host:' .. host
    if redis.call('HGET', key, 'holder') == silent then
      -- When it last asked is not known.
      local delay = tonumber(redis.call('HGET', key, 'delay') or 0)
      redis.call('HDEL', key, 'holder')
      redis.call('HSET', key, 'after', now + delay)
    end
  end
  redis.call('DEL', 'newsbot:held:' .. silent)
  redis.call('ZREM', 'newsbot:workers', silent)
  return #ids
end

redis.call('SADD', 'newsbot:workers-of:' .. site, worker)
local back = 0
for _, silent in ipairs(redis.call('ZRANGEBYSCORE', 'newsbot:workers', '-inf', now)) do
  back = back + come_back(silent)
end
redis.call('ZADD', 'newsbot:workers', now + lease, worker)

local best, best_rank, refused, wait = nil, nil, 0, again
for _, host in ipairs(redis.call('SMEMBERS', 'newsbot:hosts:' .. site)) do
  local head = redis.call('ZRANGE', 'newsbot:queue:' .. site .. ':' .. host, 0, 0, 'WITHSCORES')
  local holder, after = unpack(redis.call('HMGET', 'newsbot:host:' .. host, 'holder', 'after'))
  local pause = tonumber(after or 0) - now
  if #head == 0 then
    redis.call('SREM', 'newsbot:hosts:' .. site, host)
  elseif not holder and (pause <= 0 or pause > longest) then
    if best_rank == nil or tonumber(head[2]) < best_rank then
      best, best_rank, refused = { head[1], host }, tonumber(head[2]), pause > longest and 1 or 0
    end
  elseif not holder then
    wait = math.min(wait, pause)
  end
end
if best == nil then
  return { '', '', wait, back }
end
local id, host = unpack(best)
redis.call('ZREM', 'newsbot:queue:' .. site .. ':' .. host, id)
redis.call('SADD', 'newsbot:held:' .. worker, id)
redis.call('SADD', 'newsbot:held-of:' .. site, id)
redis.call('HSET', 'newsbot:host:' .. host, 'holder', worker)
return { id, redis.call('HGET', 'newsbot:request:' .. id, 'body'), refused, back }

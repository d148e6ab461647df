-- Writes what became of a request and releases it and its host, in one step.
-- ARGV: worker, id (empty: only write), pause until the host may be asked (ms), its delay (ms),
-- commands, what must still be so (both JSON), the run and token of a record that is offered (or
-- empty), and what is kept of it until its lines stand in their files.
-- Gives done, lost (the request is in other hands) or changed (what was read is no longer so).
local worker, id, pause, delay, commands, unchanged, run, token, about = unpack(ARGV)
local accepted = 'newsbot:accepted:' .. run
if token ~= '' and redis.call('HEXISTS', accepted, token) == 1 then
  return 'done'
end
if id ~= '' and redis.call('SISMEMBER', 'newsbot:held:' .. worker, id) == 0 then
  return 'lost'
end
for _, told in ipairs(cjson.decode(unchanged)) do
  local command, was = unpack(told)
  if redis.call(unpack(command)) ~= was then
    return 'changed'
  end
end
for _, command in ipairs(cjson.decode(commands)) do
  redis.call(unpack(command))
end
if token ~= '' then
  redis.call('HSET', accepted, token, about)
  redis.call('SADD', 'newsbot:undelivered', run)
end
if id ~= '' then
  local site, host = unpack(redis.call('HMGET', 'newsbot:request:' .. id, 'site', 'host'))
  redis.call('SREM', 'newsbot:held:' .. worker, id)
  redis.call('SREM', 'newsbot:held-of:' .. site, id)
  redis.call('DEL', 'newsbot:request:' .. id)
  local key = 'newsbot:host:' .. host
  if redis.call('HGET', key, 'holder') == worker then
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    redis.call('HDEL', key, 'holder')
    redis.call('HSET', key, 'after', now + tonumber(pause), 'delay', delay)
  end
end
return 'done'

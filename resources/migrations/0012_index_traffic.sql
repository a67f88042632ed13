-- What each number of the pool last took and delivered, and the traffic of a day: read by index, however many
-- texts there are.
CREATE INDEX messages_taken ON messages (proxy, id) WHERE direction = 'in';

CREATE INDEX messages_delivered ON messages (proxy, delivered_at) WHERE state = 'delivered';

CREATE INDEX messages_created ON messages (created_at);

CREATE INDEX calls_proxy ON calls (proxy, id);

CREATE INDEX calls_created ON calls (created_at);

CREATE INDEX legs_live_hold ON legs (proxy, hold_until) WHERE released_at IS NULL;

CREATE INDEX legs_released ON legs (released_at) WHERE released_at IS NOT NULL;

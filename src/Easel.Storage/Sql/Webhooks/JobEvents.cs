namespace Easel.Storage.Sql.Webhooks;

/// <summary>The ends of jobs as events, within the transaction that ends them: neither comes without the other.</summary>
internal static class JobEvents
{
    /// <summary>Of a job that has ended; once, whoever ends it. Its kinds and states are named as OpenAI's webhooks name them.</summary>
    public static Task<int> AnnounceAsync(SqlSession session, string id, long now) =>
        session.ExecuteAsync(
            """
            INSERT INTO webhook_events (id, type, owner, tenant, created_at, data, is_new)
            SELECT 'evt_' || id,
                CASE kind WHEN 'response' THEN 'response' WHEN 'batch' THEN 'batch' ELSE 'job' END
                    || CASE state WHEN 3 THEN '.completed' WHEN 4 THEN '.failed' ELSE '.cancelled' END,
                owner, caller_tenant, @now, '{"id":"' || id || '"}', TRUE
            FROM jobs WHERE id = @id AND state > 2 AND announced
            ON CONFLICT (id) DO NOTHING
            """,
            new { id, now }
        );
}

using System.Collections.Concurrent;
using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>The numbers of dimensions in the database. Remembers those that are surely there. Thread-safe.</summary>
internal sealed class DimensionIds
{
    private const int MaxKnown = 50_000;

    private readonly ConcurrentDictionary<ViewedDimensions, long> _known = new();

    /// <summary>Finds the number of each, adding what is new; <see cref="Remember"/> them when the transaction is kept.</summary>
    public async Task<Dictionary<ViewedDimensions, long>> FindAsync(SqlSession session, IEnumerable<UsageDimensions> dimensions)
    {
        var found = new Dictionary<ViewedDimensions, long>();
        var unknown = new List<(string Digest, ViewedDimensions Dimensions)>();
        foreach (
            var one in dimensions
                .Distinct()
                .SelectMany(all => UsageView.All.Select(view => new ViewedDimensions(view, view.Reduce(all))))
                .Distinct()
        )
        {
            if (_known.TryGetValue(one, out var id))
                found.Add(one, id);
            else
                unknown.Add((DimensionColumns.Digest(one), one));
        }

        // In one order everywhere: two servers that add the same would otherwise wait for each other.
        foreach (var (digest, one) in unknown.OrderBy(one => one.Digest, StringComparer.Ordinal))
            found.Add(one, await FindAsync(session, digest, one));
        return found;
    }

    public void Remember(Dictionary<ViewedDimensions, long> ids)
    {
        if (_known.Count > MaxKnown)
            _known.Clear();
        foreach (var (dimensions, id) in ids)
            _known.TryAdd(dimensions, id);
    }

    private static async Task<long> FindAsync(SqlSession session, string digest, ViewedDimensions dimensions)
    {
        await session.ExecuteAsync(
            $"""
            INSERT INTO usage_dimensions (digest, view, {DimensionColumns.Names})
            VALUES (@digest, @view, @key, @tenant, @user, @api, @operation, @model, @provider, @size, @quality, @cached, @batch, @outcome)
            ON CONFLICT (digest) DO NOTHING
            """,
            DimensionColumns.Parameters(dimensions, digest)
        );
        return await session.ScalarAsync<long>("SELECT id FROM usage_dimensions WHERE digest = @digest", new { digest });
    }
}

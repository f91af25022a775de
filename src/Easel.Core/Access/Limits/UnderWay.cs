using Easel.Core.Usage;

namespace Easel.Core.Access.Limits;

/// <summary>What this server's requests that are under way are expected to spend. Thread-safe.</summary>
internal sealed class UnderWay
{
    private readonly Lock _lock = new();
    private readonly Dictionary<SpendScope, Spent> _spent = [];

    public Spent Of(SpendScope scope)
    {
        lock (_lock)
            return _spent.GetValueOrDefault(scope);
    }

    /// <summary>What was under way before.</summary>
    public Spent[] Add(IReadOnlyList<SpendScope> scopes, Spent spent)
    {
        var before = new Spent[scopes.Count];
        lock (_lock)
        {
            for (var i = 0; i < scopes.Count; i++)
            {
                before[i] = _spent.GetValueOrDefault(scopes[i]);
                if (before[i] + spent == default)
                    _spent.Remove(scopes[i]);
                else
                    _spent[scopes[i]] = before[i] + spent;
            }
        }

        return before;
    }
}

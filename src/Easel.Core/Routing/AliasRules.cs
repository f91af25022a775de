namespace Easel.Core.Routing;

/// <summary>What can be said of aliases before it is known which models there are.</summary>
internal static class AliasRules
{
    public static IEnumerable<string> Problems(IReadOnlyList<ModelAlias> aliases)
    {
        foreach (var twice in aliases.GroupBy(alias => alias.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"Easel:Models has '{twice.Key}' {twice.Count()} times; a name means one thing.";
        foreach (var alias in aliases)
        {
            foreach (var problem in Problems(alias))
                yield return problem;
        }

        foreach (var cycle in Cycles(aliases))
            yield return $"Easel:Models falls back in a circle: {string.Join(" -> ", cycle)}.";
    }

    private static IEnumerable<string> Problems(ModelAlias alias)
    {
        if (alias.Name.Length == 0)
            yield return "Easel:Models has an alias without a name.";
        if (alias.Deployments.Count == 0)
            yield return $"Easel:Models:{alias.Name} has no deployment; say which model draws for it.";
        foreach (var deployment in alias.Deployments)
        {
            if (deployment.Model.Length == 0)
                yield return $"Easel:Models:{alias.Name} has a deployment without a Model.";
            if (deployment.Weight is < 1 or > ModelDeployment.MaxWeight)
                yield return $"Easel:Models:{alias.Name}: the Weight of {deployment} is {deployment.Weight}; it must be 1 to {ModelDeployment.MaxWeight}.";
            if (deployment.Order is < 0 or > ModelDeployment.MaxOrder)
                yield return $"Easel:Models:{alias.Name}: the Order of {deployment} is {deployment.Order}; it must be 0 to {ModelDeployment.MaxOrder}.";
        }

        foreach (var twice in alias.Deployments.GroupBy(one => one.ToString(), StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"Easel:Models:{alias.Name} has the deployment {twice.Key} {twice.Count()} times; give it a Weight instead.";
    }

    /// <summary>Each circle once, beginning with the alias that comes first.</summary>
    private static List<IReadOnlyList<string>> Cycles(IReadOnlyList<ModelAlias> aliases)
    {
        var byName = aliases
            .DistinctBy(alias => alias.Name, StringComparer.Ordinal)
            .ToDictionary(alias => alias.Name, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<IReadOnlyList<string>>();
        foreach (var alias in byName.Values)
            Follow(alias, []);
        return found;

        void Follow(ModelAlias alias, List<string> path)
        {
            var before = path.IndexOf(alias.Name);
            if (before >= 0)
            {
                found.Add([.. path[before..], alias.Name]);
                return;
            }

            if (done.Contains(alias.Name))
                return;
            path.Add(alias.Name);
            foreach (var fallback in alias.Fallbacks)
            {
                if (byName.TryGetValue(fallback, out var next))
                    Follow(next, path);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(alias.Name);
        }
    }
}

namespace Easel.Core.Models;

/// <summary>What the operator is told of models that are not served, in the same words everywhere.</summary>
public static class CatalogProblems
{
    public static string UnknownDefault(string name, IEnumerable<string> ids) =>
        $"Easel:DefaultModel is '{name}'; there are {string.Join(", ", ids)}.";
}

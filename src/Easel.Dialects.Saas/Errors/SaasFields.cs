namespace Easel.Dialects.Saas.Errors;

/// <summary>The pipeline's parameters as this API calls them: in camel case.</summary>
internal static class SaasFields
{
    public static string Of(string param) =>
        string.Concat(
            param.Split('_').Select((word, at) => at == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );
}

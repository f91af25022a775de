namespace Easel.Dialects.OpenAI.Azure;

/// <summary>The deployment that one of Azure's paths names: the model, whatever the body says of it.</summary>
internal static class AzureDeployment
{
    public static void Set(HttpContext context, string name) => context.Items[typeof(AzureDeployment)] = name;

    /// <summary>Null for a path that names none.</summary>
    public static string? Of(HttpContext context) => context.Items[typeof(AzureDeployment)] as string;
}

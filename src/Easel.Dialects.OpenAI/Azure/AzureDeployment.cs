namespace Easel.Dialects.OpenAI.Azure;

/// <summary>The deployment that one of Azure's paths names: the model, whatever the body says of it.</summary>
internal static class AzureDeployment
{
    public static void Set(HttpContext context, string name) => context.Items[typeof(AzureDeployment)] = name;

    /// <summary>The request, with the model of a path that names one.</summary>
    public static IncomingRequest RequestOf(HttpContext context) =>
        IncomingRequest.Of(context) with
        {
            Model = context.Items[typeof(AzureDeployment)] as string,
        };
}

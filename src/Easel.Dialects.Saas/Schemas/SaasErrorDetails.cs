namespace Easel.Dialects.Saas.Schemas;

/// <summary>All that is wrong with a request.</summary>
internal sealed record SaasErrorDetails(IReadOnlyList<SaasFieldError> Errors);

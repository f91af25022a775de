using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>What is wrong with a member of the body, or a parameter of the query.</summary>
internal sealed record SaasFieldError([property: Description("Its path, such as variables.name.")] string Field, string Message);

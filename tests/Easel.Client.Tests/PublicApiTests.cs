using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Easel.Client.Tests;

/// <summary>What programs compile against is written down in the repository, so that no change of it goes unseen.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>To accept a change, run with EASEL_ACCEPT=1 and commit the file.</summary>
    [Fact]
    public void The_public_surface_is_the_one_written_down()
    {
        var path = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src", "Easel.Client", "PublicApi.txt");
        var actual = Describe(typeof(EaselClient).Assembly);
        if (Environment.GetEnvironmentVariable("EASEL_ACCEPT") == "1")
            File.WriteAllText(path, actual);
        File.ReadAllText(path).ShouldBe(actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            var bases = new[] { type.BaseType }
                .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []))
                .Where(parent =>
                    parent is { IsPublic: true }
                    && parent != typeof(object)
                    && parent != typeof(ValueType)
                    && !Name(parent).StartsWith("IEquatable", StringComparison.Ordinal)
                )
                .Select(parent => Name(parent!))
                .Order(StringComparer.Ordinal);
            text.Append(Kind(type))
                .Append(' ')
                .Append(type.Namespace)
                .Append('.')
                .Append(Name(type))
                .Append(bases.Any() ? $" : {string.Join(", ", bases)}" : "")
                .Append('\n');
            foreach (var line in type.GetMembers(Declared).Select(Describe).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return "readonly struct";
        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract class",
            (false, true) => "sealed class",
            _ => "class",
        };
    }

    private static string? Describe(MemberInfo member) =>
        member switch
        {
            _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => null,
            PropertyInfo property when property.GetMethod is { IsPublic: true } get =>
                $"{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{Static(get)}{Name(property.PropertyType)} {property.Name} {{ get;{Setter(property)} }}",
            ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
            MethodInfo { IsPublic: true, IsSpecialName: false } method =>
                $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
            MethodInfo { IsPublic: true, Name: "op_Implicit" } operation =>
                $"implicit {Name(operation.ReturnType)}({Parameters(operation)})",
            FieldInfo { IsPublic: true } field => $"{Name(field.FieldType)} {field.Name}",
            _ => null,
        };

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { IsPublic: true } set)
            return "";
        return set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
    }

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? "?" : "")}")
        );

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return $"{Name(value)}?";
        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

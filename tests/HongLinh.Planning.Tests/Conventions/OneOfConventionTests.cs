using System.Reflection;
using OneOf;

namespace HongLinh.Planning.Tests.Conventions;

// OneOf is for the result of one method that the caller must face at once. Stored, it has no equality, no JSON form
// and a default that looks like a success.
public sealed class OneOfConventionTests
{
    [Fact]
    public void Properties_AnyType_AreNoOneOf() =>
        Surface.AssertNone(
            from type in Surface.AllTypes
            from property in type.GetProperties(Surface.Declared)
            where Mentions(property.PropertyType)
            select $"{type.FullName}.{property.Name}",
            "A property is or holds a OneOf:");

    [Fact]
    public void Fields_AnyType_AreNoOneOf() =>
        Surface.AssertNone(
            from type in Surface.AllTypes
            from field in Surface.Fields(type)
            where Mentions(field.FieldType)
            select $"{type.FullName}.{field.Name}",
            "A field is or holds a OneOf:");

    [Fact]
    public void Parameters_VisibleMethods_AreNoOneOf() =>
        Surface.AssertNone(
            from type in Surface.PublicTypes
            from method in Surface.VisibleMethods(type).Cast<MethodBase>().Concat(Surface.VisibleConstructors(type))
            from parameter in method.GetParameters()
            where Mentions(parameter.ParameterType)
            select $"{type.FullName}.{method.Name}({parameter.Name})",
            "A parameter is or holds a OneOf:");

    [Fact]
    public void Returns_AnyMethod_HaveOneOfOutermostWithTwoOrThreeArms() =>
        Surface.AssertNone(
            from type in Surface.AllTypes
            from method in type.GetMethods(Surface.Declared)
            where Mentions(method.ReturnType)
                && !(IsOneOf(method.ReturnType)
                    && method.ReturnType.GetGenericArguments() is { Length: 2 or 3 } arms
                    && !arms.Any(Mentions))
            select $"{type.FullName}.{method.Name}: {method.ReturnType}",
            "A OneOf is nested in what a method returns, or has more than three arms:");

    private static bool Mentions(Type type) => Surface.Parts(type).Any(IsOneOf);

    private static bool IsOneOf(Type type) => typeof(IOneOf).IsAssignableFrom(type);
}
